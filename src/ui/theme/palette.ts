import {
  amber,
  amberDark,
  grass,
  grassDark,
  iris,
  irisDark,
  red,
  redDark,
  slate,
  slateA,
  slateDark,
  slateDarkA,
} from '@radix-ui/colors';

/** Between amber 11 and 12: amber 11 stays under 4.5 to 1 on its own step 3. */
const amberText = '#8f5400';

/** A press on red 11 has no darker step of its own that still reads as red. */
const dangerHover = '#b3242a';

const white = '#ffffff';

const light = {
  primary: { main: iris.iris9, light: iris.iris8, dark: iris.iris10, contrastText: white },
  secondary: { main: slate.slate11, light: slate.slate9, dark: slate.slate12, contrastText: white },
  error: { main: red.red11, light: red.red9, dark: dangerHover, contrastText: white },
  warning: { main: amberText, light: amber.amber9, dark: amber.amber12, contrastText: white },
  success: { main: grass.grass11, light: grass.grass9, dark: grass.grass12, contrastText: white },
  info: { main: iris.iris11, light: iris.iris9, dark: iris.iris12, contrastText: white },
  text: { primary: slate.slate12, secondary: slate.slate11, disabled: slate.slate10 },
  divider: slate.slate6,
  background: { default: slate.slate1, paper: white },
  action: {
    active: slate.slate11,
    hover: slateA.slateA3,
    selected: iris.iris3,
    disabled: slate.slate9,
    disabledBackground: slate.slate3,
    focus: slateA.slateA3,
  },
  surface: {
    page: slate.slate1,
    raised: white,
    sunken: slate.slate2,
    hover: slate.slate3,
    pressed: slate.slate4,
    selected: iris.iris3,
    inverse: slate.slate12,
    onInverse: slate.slate1,
    veil: 'rgb(28 32 36 / 18%)',
  },
  line: { soft: slate.slate5, hair: slate.slate6, firm: slate.slate7, control: slate.slate9 },
  accent: {
    ground: iris.iris3,
    groundHover: iris.iris4,
    border: iris.iris7,
    text: iris.iris11,
    solid: iris.iris9,
    solidHover: iris.iris10,
    control: iris.iris9,
    onSolid: white,
    focus: iris.iris9,
  },
  danger: { solid: red.red11, solidHover: dangerHover, onSolid: white },
  neutralState: {
    ground: slate.slate3,
    text: slate.slate11,
    border: slate.slate7,
    dot: slate.slate9,
  },
  successState: {
    ground: grass.grass3,
    text: grass.grass11,
    border: grass.grass7,
    dot: grass.grass9,
  },
  warningState: { ground: amber.amber3, text: amberText, border: amber.amber7, dot: amber.amber8 },
  dangerState: { ground: red.red3, text: red.red11, border: red.red7, dot: red.red9 },
  accentState: { ground: iris.iris3, text: iris.iris11, border: iris.iris7, dot: iris.iris9 },
  shadow: {
    floating:
      '0 0 0 1px rgb(0 0 51 / 6%), 0 8px 24px -6px rgb(0 0 51 / 16%), 0 2px 6px -2px rgb(0 0 51 / 10%)',
    sheet: '-16px 0 48px -16px rgb(0 0 51 / 22%)',
  },
};

const dark: typeof light = {
  primary: { main: iris.iris9, light: irisDark.iris11, dark: iris.iris10, contrastText: white },
  secondary: {
    main: slateDark.slate11,
    light: slateDark.slate12,
    dark: slateDark.slate9,
    contrastText: slateDark.slate1,
  },
  error: {
    main: redDark.red11,
    light: redDark.red12,
    dark: redDark.red9,
    contrastText: redDark.red1,
  },
  warning: {
    main: amberDark.amber11,
    light: amberDark.amber12,
    dark: amberDark.amber9,
    contrastText: amberDark.amber1,
  },
  success: {
    main: grassDark.grass11,
    light: grassDark.grass12,
    dark: grassDark.grass9,
    contrastText: grassDark.grass1,
  },
  info: {
    main: irisDark.iris11,
    light: irisDark.iris12,
    dark: irisDark.iris9,
    contrastText: irisDark.iris1,
  },
  text: {
    primary: slateDark.slate12,
    secondary: slateDark.slate11,
    disabled: slateDark.slate10,
  },
  divider: slateDark.slate6,
  background: { default: slateDark.slate1, paper: slateDark.slate2 },
  action: {
    active: slateDark.slate11,
    hover: slateDarkA.slateA3,
    selected: irisDark.iris3,
    disabled: slateDark.slate9,
    disabledBackground: slateDark.slate3,
    focus: slateDarkA.slateA3,
  },
  surface: {
    page: slateDark.slate1,
    raised: slateDark.slate2,
    sunken: slateDark.slate1,
    hover: slateDark.slate3,
    pressed: slateDark.slate4,
    selected: irisDark.iris3,
    inverse: slateDark.slate5,
    onInverse: slateDark.slate12,
    veil: 'rgb(0 0 0 / 50%)',
  },
  line: {
    soft: slateDark.slate4,
    hair: slateDark.slate6,
    firm: slateDark.slate7,
    control: slateDark.slate10,
  },
  accent: {
    ground: irisDark.iris3,
    groundHover: irisDark.iris4,
    border: irisDark.iris7,
    text: irisDark.iris11,
    solid: iris.iris9,
    solidHover: iris.iris10,
    control: irisDark.iris10,
    onSolid: white,
    focus: irisDark.iris11,
  },
  danger: { solid: red.red11, solidHover: dangerHover, onSolid: white },
  neutralState: {
    ground: slateDark.slate4,
    text: slateDark.slate11,
    border: slateDark.slate7,
    dot: slateDark.slate10,
  },
  successState: {
    ground: grassDark.grass3,
    text: grassDark.grass11,
    border: grassDark.grass7,
    dot: grassDark.grass9,
  },
  warningState: {
    ground: amberDark.amber3,
    text: amberDark.amber11,
    border: amberDark.amber7,
    dot: amberDark.amber9,
  },
  dangerState: {
    ground: redDark.red3,
    text: redDark.red11,
    border: redDark.red7,
    dot: redDark.red9,
  },
  accentState: {
    ground: irisDark.iris3,
    text: irisDark.iris11,
    border: irisDark.iris7,
    dot: irisDark.iris10,
  },
  shadow: {
    floating: '0 0 0 1px rgb(255 255 255 / 8%), 0 12px 32px -8px rgb(0 0 0 / 70%)',
    sheet: '-16px 0 48px -12px rgb(0 0 0 / 70%)',
  },
};

/** The colour roles of both schemes; every entry becomes a variable `--mui-palette-<group>-<role>`. */
export const palettes = { light, dark };
