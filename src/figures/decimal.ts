/** How many decimals a number is written with: 2 for 7033.89, 1 for 20.0, none for 905. */
export const decimalsOf = (decimal: string): number => decimal.split('.')[1]?.length ?? 0;
