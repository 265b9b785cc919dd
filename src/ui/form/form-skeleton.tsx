import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { sheetFields } from '#src/ui/side-sheet-look.ts';

/** A form on its way: a label and a box for each field, in the places where they will be. */
export function FormSkeleton({ fields }: { fields: readonly string[] }) {
  return (
    <Box sx={sheetFields} aria-busy>
      <span className="visually-hidden">Loading</span>
      {fields.map((field) => (
        <div key={field}>
          <Skeleton width={Math.min(240, field.length * 8)} sx={{ marginBottom: 1.5 }} />
          <Skeleton variant="rounded" height={36} />
        </div>
      ))}
    </Box>
  );
}
