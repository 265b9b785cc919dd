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
    <div
      className="drop-zone"
      data-over={isOver ? '' : undefined}
      onDragEnterCapture={(event) => hasFiles(event) && enter(1)}
      onDragLeaveCapture={(event) => hasFiles(event) && enter(-1)}
      onDropCapture={drop}
    >
      <div className="drop-top">
        {beside}
        <div className="drop-bar">
          <FileUp size={18} aria-hidden />
          <p>
            Drop a manifest anywhere here, choose a file, or paste it into the editor.
            <span className="drop-limits"> .json or .txt, 1 MiB at most.</span>
          </p>
          <ActionButton size="compact" onClick={() => input.current?.click()}>
            Choose file
          </ActionButton>
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
        </div>
      </div>
      {children}
      {isOver && (
        <div className="drop-over" aria-hidden>
          <FileUp size={24} />
          Drop to read the manifest
        </div>
      )}
    </div>
  );
}
