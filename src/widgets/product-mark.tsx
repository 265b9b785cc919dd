import './product-mark.css';

/** The sign of the product: a key. */
export function ProductMark({ size = 28 }: { size?: number }) {
  return (
    <svg className="product-mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="9" className="product-mark-ground" />
      <circle cx="11" cy="16" r="4.5" className="product-mark-line" />
      <path d="M15.5 16H26M21 16v4.5M26 16v3" className="product-mark-line" />
    </svg>
  );
}
