import { useState } from 'react';
import type { Report } from '../../../../dashboard/report.ts';

/** The newest reading, taken only between two turns; `atOnce` where no turn is going to come. */
export const useHeldDashboard = (newest: Report, turn: number, atOnce: boolean): Report => {
  const [held, setHeld] = useState({ dashboard: newest, turn });
  if (held.turn === turn && (held.dashboard === newest || !atOnce)) return held.dashboard;
  setHeld({ dashboard: newest, turn });
  return newest;
};
