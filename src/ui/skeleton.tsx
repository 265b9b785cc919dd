import './skeleton.css';

type SkeletonProps = {
  /** In pixels or as a share, about as wide as what will stand there. */
  width?: number | string | undefined;
  height?: number | string | undefined;
  /** A box, such as a field, rather than a line of text. */
  isBlock?: boolean | undefined;
};

/** The shape of something on its way; invisible for the first moment, and to assistive technology. */
export function Skeleton({ width = '60%', height, isBlock = false }: SkeletonProps) {
  return (
    <span
      aria-hidden
      className={isBlock ? 'ui-skeleton ui-skeleton-block' : 'ui-skeleton'}
      style={{ ...(isBlock ? {} : { width }), ...(height === undefined ? {} : { height }) }}
    />
  );
}
