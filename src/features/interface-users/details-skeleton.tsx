import { Skeleton } from '#src/ui/skeleton.tsx';

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

const rowHeight = 20;

/** The shape of the details while the user is on its way. */
export function DetailsSkeleton() {
  return (
    <div className="user-details" aria-busy>
      {sections.map((section) => (
        <div key={section.id} className="ui-section">
          <div className="ui-section-head">
            <div className="user-bone-head">
              <Skeleton width={120} />
              {section.isTold && <Skeleton width={240} />}
            </div>
          </div>
          <dl className="ui-dl">
            {section.lines.map((line) => (
              <div key={line.width} className="user-bone-line">
                <dt>
                  <Skeleton width={96} />
                </dt>
                <dd style={{ minHeight: ('rows' in line ? line.rows : 1) * rowHeight }}>
                  <Skeleton width={line.width} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}
