import { Skeleton } from '#src/ui/skeleton.tsx';

/** A form on its way: a label and a box for each field, in the places where they will be. */
export function FormSkeleton({ fields }: { fields: readonly string[] }) {
  return (
    <div className="ui-sheet-fields" aria-busy>
      <span className="visually-hidden">Loading</span>
      {fields.map((field) => (
        <div key={field}>
          <div className="ui-field-head">
            <Skeleton width={Math.min(240, field.length * 8)} />
          </div>
          <Skeleton isBlock height={36} />
        </div>
      ))}
    </div>
  );
}
