import { useRef } from 'react';
import buttons from './button.module.css';

/** A button that lets the user choose a file. The same file, put right, can be chosen again. */
export const FileButton = ({
  label,
  accept,
  strong = false,
  onFile,
  name = label,
}: {
  label: string;
  /** Extensions with their dots. */
  accept: readonly string[];
  strong?: boolean;
  onFile: (file: File) => void;
  /** What the file field is called, where the button's label changes. */
  name?: string;
}) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={strong ? `${buttons.button} ${buttons.strong}` : buttons.button}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept.join(',')}
        aria-label={name}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = '';
        }}
      />
    </>
  );
};
