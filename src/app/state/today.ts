import { useEffect, useState } from 'react';

const two = (n: number): string => String(n).padStart(2, '0');

/** The local day, ISO. */
export const isoDay = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** Today, ISO; blank until the page is alive, so that what was drawn when it was built depends on no clock. */
export const useToday = (): string => {
  const [today, setToday] = useState('');
  useEffect(() => setToday(isoDay(new Date())), []);
  return today;
};
