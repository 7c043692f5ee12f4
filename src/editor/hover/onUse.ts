/** What the card of a name loads when the first one is asked for. */
export { CardProvider } from './provider';
export { showCard } from './showCard';
