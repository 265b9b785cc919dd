import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { capitalised } from '#src/lib/words.ts';
import { pageHeaderLook, pageTitleLineLook } from './page-header-look.ts';

type PageHeaderSkeletonProps = {
  /** What the page is about, until its name is known: "interface user". */
  noun: string;
  /** How wide the line under the title will be, in pixels. */
  factsWidth?: number | undefined;
};

/** A `PageHeader` on its way, as tall as it will be: where it lies, its title, a line of facts. */
export function PageHeaderSkeleton({ noun, factsWidth = 200 }: PageHeaderSkeletonProps) {
  const title = capitalised(noun);
  return (
    <Box component="header" aria-busy sx={pageHeaderLook}>
      <title>{`${title} · Interface users console`}</title>
      <Stack sx={{ justifyContent: 'center', minHeight: 24 }}>
        <Skeleton width={220} />
      </Stack>
      <Stack direction="row" sx={pageTitleLineLook}>
        <Typography variant="h1" tabIndex={-1}>
          <span className="visually-hidden">{title}</span>
          <Skeleton width={240} height={20} />
        </Typography>
      </Stack>
      <Stack sx={{ justifyContent: 'center', minHeight: 28 }}>
        <Skeleton width={factsWidth} />
      </Stack>
    </Box>
  );
}
