import { useEffect, useState } from 'react';

const current = () => ({ width: window.innerWidth, height: window.innerHeight });

/** The window's size in CSS pixels. */
export const useViewport = (): { readonly width: number; readonly height: number } => {
  const [size, setSize] = useState(current);
  useEffect(() => {
    const measure = (): void => setSize(current());
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return size;
};
