import { Star } from 'lucide-react';
import { useId } from 'react';
import './star-rating.css';

const steps = [1, 2, 3, 4, 5] as const;

type StarRatingProps = {
  label: string;
  /** 1 to 5, or null while nothing is chosen. */
  value: number | null;
  onChange: (value: number) => void;
};

/** One to five stars, as the radio buttons they are: arrows move, screen readers say "3 stars". */
export function StarRating({ label, value, onChange }: StarRatingProps) {
  const name = useId();
  return (
    <fieldset className="ui-stars">
      <legend>{label}</legend>
      <div className="ui-stars-row">
        {steps.map((step) => (
          <label key={step} className="ui-star" data-tip={`${String(step)} of 5`}>
            <input
              type="radio"
              name={name}
              value={step}
              aria-label={step === 1 ? '1 star' : `${String(step)} stars`}
              checked={value === step}
              onChange={() => onChange(step)}
            />
            <Star size={20} aria-hidden />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
