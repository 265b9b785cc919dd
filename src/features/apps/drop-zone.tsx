import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { FileUp } from 'lucide-react';
import { useEffect, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';

type DropZoneProps = {
  onFile: (file: File) => void;
  /** Something was dropped that is not one file. */
  onRefused: (reason: string) => void;
  /** What stands beside the bar that takes files. */
  beside?: ReactNode;
  children: ReactNode;
};

const topLook = {
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  gap: '12px 24px',
  '& > :not(:last-child)': { flex: '1 1 320px', maxWidth: 480 },
} as const;

const barLook = {
  display: 'flex',
  flex: '2 1 420px',
  flexWrap: 'wrap',
  alignItems: 'center',
  alignSelf: 'center',
  gap: '8px 12px',
  // The hidden input stands in it.
  position: 'relative',
  padding: '12px 16px',
  borderStyle: 'dashed',
  borderColor: 'line.control',
  bgcolor: 'surface.sunken',
  '& > svg': { flex: 'none', color: 'accent.text' },
} as const;

const overLook = {
  display: 'grid',
  placeContent: 'center',
  justifyItems: 'center',
  gap: 2,
  position: 'absolute',
  inset: 0,
  zIndex: 3,
  border: '2px dashed',
  borderColor: 'accent.control',
  borderRadius: '12px',
  // What lies under it can still be made out.
  bgcolor: ({ vars }: Theme) =>
    `color-mix(in srgb, ${vars.palette.accent.ground} 92%, transparent)`,
  color: 'accent.text',
  pointerEvents: 'none',
} as const;

const hasFiles = ({ dataTransfer }: { dataTransfer: DataTransfer | null }) =>
  dataTransfer?.types.includes('Files') === true;

/** A file that misses the zone would be opened in place of the page, and all that is typed be gone. */
function useMissedDrops() {
  useEffect(() => {
    const stop = new AbortController();
    const keep = (event: globalThis.DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    window.addEventListener('dragover', keep, { signal: stop.signal });
    window.addEventListener('drop', keep, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}

/** Takes a file by dropping it anywhere on what stands inside, or by choosing it. */
export function DropZone({ onFile, onRefused, beside, children }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  const depth = useRef(0);
  const [isOver, setIsOver] = useState(false);
  useMissedDrops();

  function enter(by: number) {
    depth.current = Math.max(0, depth.current + by);
    setIsOver(depth.current > 0);
  }

  function take(files: FileList | null | undefined) {
    const [file, second] = Array.from(files ?? []);
    if (file === undefined) return;
    if (second === undefined) onFile(file);
    else onRefused('An app has one manifest: drop one file at a time.');
  }

  function drop(event: DragEvent) {
    if (!hasFiles(event)) return;
    event.preventDefault();
    // The editor inside would put the file where it was dropped.
    event.stopPropagation();
    depth.current = 0;
    setIsOver(false);
    take(event.dataTransfer.files);
  }

  return (
    <Stack
      sx={{ gap: 3, position: 'relative', minWidth: 0 }}
      onDragEnterCapture={(event) => hasFiles(event) && enter(1)}
      onDragLeaveCapture={(event) => hasFiles(event) && enter(-1)}
      onDropCapture={drop}
    >
      <Stack direction="row" sx={topLook}>
        {beside}
        <Paper variant="outlined" sx={barLook}>
          <FileUp size={18} aria-hidden />
          <Typography sx={{ flex: '1 1 240px' }}>
            Drop a manifest anywhere here, choose a file, or paste it into the editor.
            <span className="quiet"> .json or .txt, 1 MiB at most.</span>
          </Typography>
          <ActionButton size="small" onClick={() => input.current?.click()}>
            Choose file
          </ActionButton>
          {/* MUI has no file input of its own. */}
          <input
            ref={input}
            className="visually-hidden"
            type="file"
            accept=".json,.txt,application/json,text/plain"
            aria-label="Manifest file"
            tabIndex={-1}
            onChange={(event) => {
              take(event.target.files);
              // The same file, mended, can be chosen once more.
              if (input.current !== null) input.current.value = '';
            }}
          />
        </Paper>
      </Stack>
      {children}
      {isOver && (
        <Typography component="div" variant="h2" aria-hidden sx={overLook}>
          <FileUp size={24} />
          Drop to read the manifest
        </Typography>
      )}
    </Stack>
  );
}
