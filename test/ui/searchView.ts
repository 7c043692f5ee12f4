import type { Frame, Locator, Page } from 'playwright-core';

/** The parts of the Search view that several tests reach for, by what a screen reader calls them. */

export function inputOf(view: Frame | Page): Locator {
  return view.getByRole('combobox', { name: 'Search the sources' });
}

export function orderOf(view: Frame | Page): Locator {
  return view.getByRole('combobox', { name: 'Order' });
}
