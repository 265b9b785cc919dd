import LinearProgress from '@mui/material/LinearProgress';
import { keyframes } from '@mui/material/styles';
import { useNavigation } from 'react-router';

const appear = keyframes`from { opacity: 0; }`;

const look = {
  position: 'absolute',
  top: 0,
  left: 0,
  zIndex: 5,
  width: '100%',
  height: 2,
  borderRadius: 0,
  backgroundColor: 'transparent',
  animation: `${String(appear)} 1ms 200ms both`,
} as const;

/** A thin line while the next page is on its way; it waits before it shows, so that quick ones don't flash. */
export function PageProgress() {
  const { state } = useNavigation();
  return state === 'idle' ? null : <LinearProgress aria-hidden sx={look} />;
}
