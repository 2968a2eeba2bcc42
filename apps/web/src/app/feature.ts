import type { EndpointName } from 'cleanclaim/contract/endpoints';
import type { ComponentType } from 'react';

/** A screen: its address, who may see it, and the file that is loaded when it is first opened. */
export interface Screen {
  /** As TanStack Router writes it: `/claims/$claimId`. */
  path: string;
  title: string;
  /** Shown to those who may call it; others are told who can. */
  endpoint?: EndpointName;
  page: () => Promise<{ Page: ComponentType }>;
}

/** An entry of the navigation, with its key: `g c` goes to claims. */
export interface NavItem {
  label: string;
  to: string;
  group: 'Day' | 'Care' | 'Claims' | 'Money' | 'Practice';
  keys: string;
  endpoint: EndpointName;
}

/** One feature folder: its screens and its entries in the navigation. Adding one is this and a line in features/index.ts. */
export interface Feature {
  name: string;
  nav: readonly NavItem[];
  screens: readonly Screen[];
}
