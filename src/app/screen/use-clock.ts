import { useEffect, useState } from 'react';

/** The present time in milliseconds, renewed every second or as often as asked. */
export const useClock = (every = 1000): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), every);
    return () => window.clearInterval(timer);
  }, [every]);
  return now;
};

const two = (n: number): string => String(n).padStart(2, '0');

/** 14:32, in local time. */
export const timeOfDay = (now: number): string => {
  const date = new Date(now);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
};
