import Chip from '@mui/material/Chip';
import Tooltip from '@mui/material/Tooltip';

/** A code as a small chip, such as a permission. */
export function CodeChip({ code, tip }: { code: string; tip?: string | undefined }) {
  const chip = <Chip variant="code" label={<bdi>{code}</bdi>} translate="no" />;
  return tip === undefined ? chip : <Tooltip title={tip}>{chip}</Tooltip>;
}
