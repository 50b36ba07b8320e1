import { useState } from 'react';
import type { Report } from '../../../../dashboard/report.ts';

/** The newest report, taken only between two turns; `atOnce` where no turn is going to come. */
export const useHeldReport = (newest: Report, turn: number, atOnce: boolean): Report => {
  const [held, setHeld] = useState({ report: newest, turn });
  if (held.turn === turn && (held.report === newest || !atOnce)) return held.report;
  setHeld({ report: newest, turn });
  return newest;
};
