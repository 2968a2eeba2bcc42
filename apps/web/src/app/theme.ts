import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const pine: MantineColorsTuple = [
  '#e6f6f5',
  '#cfe9e7',
  '#a0d3d0',
  '#6dbcb8',
  '#45a9a4',
  '#2b9c97',
  '#178f8a',
  '#0b6e6e',
  '#075a5a',
  '#024848',
];

/** Dense and calm: small controls, one accent, tabular figures where money stands. */
export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: 7,
  autoContrast: true,
  colors: { pine },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '19px' },
  // The library's medium is semibold: too loud where every label, button and head has it.
  fontWeights: { medium: '500' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  headings: { sizes: { h1: { fontSize: '18px' }, h2: { fontSize: '15px' }, h3: { fontSize: '14px' } } },
  // By name, not by import: a part that no first screen uses is loaded with the screen that does.
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs' } },
    Badge: { defaultProps: { radius: 'sm', variant: 'light', tt: 'none', fw: 500 } },
    Table: { defaultProps: { verticalSpacing: 4, horizontalSpacing: 8, fz: 'sm' } },
    // Words that stand, not news: what was refused says role="alert" itself.
    Alert: { defaultProps: { role: 'note' } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Close' } } },
    // Lists and menus open inside a landmark of their own, at the end of the page (axe: region).
    Popover: { defaultProps: { portalProps: { target: '#overlays' } } },
    Modal: {
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.35 },
        closeButtonProps: { 'aria-label': 'Close' },
        // The head of a dialog is no banner of the page.
        attributes: { header: { role: 'presentation' } },
      },
    },
  },
});

/** Greys that keep 4.5 to 1 on their background (WCAG 2.2, 1.4.3); the library's own are lighter. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#56606a',
    '--mantine-color-placeholder': '#66707a',
    '--mantine-color-error': '#c01f2e',
    '--cc-warning': '#964b00',
    // Words of badges and alerts on their light ground.
    '--mantine-color-orange-light-color': '#963a06',
    '--mantine-color-red-light-color': '#b02525',
    '--mantine-color-blue-light-color': '#1560a8',
    '--mantine-color-grape-light-color': '#862e9c',
    '--cc-line': '#dfe3e7',
    '--cc-soft': '#f5f7f8',
    '--cc-row-hover': '#eef5f5',
    '--cc-row-on': '#dceeed',
  },
  dark: {
    '--mantine-color-dimmed': '#a9b2ba',
    '--mantine-color-placeholder': '#98a2ab',
    '--mantine-color-error': '#ff8787',
    '--cc-warning': '#ffb066',
    '--cc-line': '#3a3f45',
    '--cc-soft': '#202327',
    '--cc-row-hover': '#26302f',
    '--cc-row-on': '#17403e',
  },
});
