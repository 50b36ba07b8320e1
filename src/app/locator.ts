export { locatorsText, locatorText, problemLabel } from '../figures/locator.ts';
