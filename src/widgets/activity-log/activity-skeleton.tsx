import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';

const lines = [260, 320, 220, 300, 240];

/** The shape of the log while it is on its way. */
export function ActivitySkeleton() {
  return (
    <div aria-busy>
      {lines.map((width) => (
        <Stack key={width} direction="row" sx={{ gap: { xs: 6, sm: 12 }, paddingBlock: 3.5 }}>
          <Skeleton width={88} />
          <Skeleton width={width} />
        </Stack>
      ))}
    </div>
  );
}
