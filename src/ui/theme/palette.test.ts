import { describe, expect, it } from 'vitest';
import { palettes } from './palette.ts';

function channel(hex: string, at: number): number {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** WCAG's relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(Object.entries(palettes))('%s', (_name, palette) => {
  const { surface, text, accent, danger, line } = palette;
  const grounds = { ...surface };
  const lying = [
    grounds.page,
    grounds.raised,
    grounds.sunken,
    grounds.hover,
    grounds.pressed,
    grounds.selected,
  ];
  const states = [
    palette.neutralState,
    palette.successState,
    palette.warningState,
    palette.dangerState,
    palette.accentState,
  ];

  it('keeps text readable on every ground that it lies on', () => {
    for (const ground of lying) {
      expect(contrast(text.primary, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(text.secondary, ground)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(surface.onInverse, surface.inverse)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps states readable on their own grounds and on the page', () => {
    for (const state of states) {
      expect(contrast(state.text, state.ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(state.text, surface.raised)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(accent.text, accent.groundHover)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps the words on solid buttons readable, hovered too', () => {
    for (const ground of [accent.solid, accent.solidHover]) {
      expect(contrast(accent.onSolid, ground)).toBeGreaterThanOrEqual(4.5);
    }
    for (const ground of [danger.solid, danger.solidHover]) {
      expect(contrast(danger.onSolid, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('keeps outlines of controls and the focus ring at three to one', () => {
    for (const ground of [surface.page, surface.raised, surface.sunken]) {
      expect(contrast(line.control, ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(accent.control, ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(accent.focus, ground)).toBeGreaterThanOrEqual(3);
    }
  });
});
