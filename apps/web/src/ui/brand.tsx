import './brand.css';

/** The product's mark and name. */
export function Brand({ size = 22 }: { size?: number }) {
  return (
    <span className="brand">
      <img src="/icon.svg" alt="" width={size} height={size} />
      Cleanclaim
    </span>
  );
}
