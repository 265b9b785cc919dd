import { useQuery, type QueryKey, type UseQueryOptions } from '@tanstack/react-query';
import { deletionOf, type Deletion } from './deletion.ts';
import { useHold } from './hold-context.ts';

/**
 * For a form over a record: keeps the record's page while it is open, and says when the record turns out to be deleted,
 * by a refused save (`save` is what it threw) or by reading the record again.
 */
export function useDeletion<RecordType, Key extends QueryKey>(
  detail: UseQueryOptions<RecordType, Error, RecordType, Key>,
  save?: unknown,
): Deletion | undefined {
  // Looked at only: whoever shows the form reads the record.
  const { error } = useQuery({ ...detail, enabled: false });
  useHold();
  return deletionOf(save, error);
}
