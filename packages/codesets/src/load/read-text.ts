export { refused } from '../formats/read-text.ts';
