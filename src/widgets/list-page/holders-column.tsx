import type { Column } from '#src/ui/data-table/column.ts';
import { holderWords, type Held } from '#src/widgets/holder-words.ts';

/** Who holds a record: how many users and groups. */
export function holdersColumn(width: number) {
  return {
    id: 'heldBy' as const,
    header: 'Held by',
    width,
    card: 'meta',
    skeleton: 'short',
    render: (record) => {
      const words = holderWords(record);
      return <span className={words === 'Nobody' ? 'dt-quiet' : 'tnum'}>{words}</span>;
    },
  } satisfies Column<Held>;
}
