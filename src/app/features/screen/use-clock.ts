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

/** 4:05, or 1:04:05 beyond an hour. */
export const elapsedText = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
};
