import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';

/** The signs of the four tones, of the one icon set. */
export const alertIcons = {
  success: <CircleCheck size={18} aria-hidden />,
  info: <Info size={18} aria-hidden />,
  warning: <TriangleAlert size={18} aria-hidden />,
  error: <CircleAlert size={18} aria-hidden />,
};
