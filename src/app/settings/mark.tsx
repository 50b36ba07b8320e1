/** Sliders: the settings. */
export const SettingsMark = () => (
  <svg viewBox="0 0 16 16" className="tool-mark" aria-hidden="true">
    <path d="M1 4.5h7M12 4.5h3M1 11.5h3M8 11.5h7" />
    <circle cx="10" cy="4.5" r="2" />
    <circle cx="6" cy="11.5" r="2" />
  </svg>
);
