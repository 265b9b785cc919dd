import { Skeleton } from '#src/ui/skeleton.tsx';

const fields = ['active', 'name', 'password', 'permissions'] as const;

/** The shape of the form while the user is on its way. */
export function FieldSkeletons() {
  return (
    <div className="ui-sheet-fields" aria-busy>
      {fields.map((field) => (
        <div key={field}>
          <Skeleton width={140} />
          <Skeleton isBlock height={field === 'permissions' ? 240 : 36} />
        </div>
      ))}
    </div>
  );
}
