import Divider from '@mui/material/Divider';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import { DescriptionListSkeleton } from '#src/ui/description-list-skeleton.tsx';
import { RecordBody } from '#src/widgets/record/record-body.tsx';

/** How wide and how many rows high the values will be. */
const sections = [
  {
    id: 'identity',
    isTold: false,
    lines: [
      { width: 180 },
      { width: 200 },
      { width: 280 },
      { width: 320, rows: 3 },
      { width: 120 },
    ],
  },
  { id: 'credentials', isTold: true, lines: [{ width: 220 }, { width: 160 }, { width: 140 }] },
  { id: 'grants', isTold: true, lines: [{ width: 260, rows: 2 }, { width: 300 }, { width: 180 }] },
] as const;

/** The shape of the details while the user is on its way. */
export function DetailsSkeleton() {
  return (
    <RecordBody isBusy>
      <Stack divider={<Divider />} sx={{ gap: 8 }}>
        {sections.map(({ id, isTold, lines }) => (
          <div key={id}>
            <Stack
              sx={{ justifyContent: 'space-evenly', minHeight: isTold ? 44 : 32, marginBottom: 4 }}
            >
              <Skeleton width={120} />
              {isTold && <Skeleton width={240} />}
            </Stack>
            <DescriptionListSkeleton lines={lines} />
          </div>
        ))}
      </Stack>
    </RecordBody>
  );
}
