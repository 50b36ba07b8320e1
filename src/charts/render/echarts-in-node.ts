import * as echarts from 'echarts/dist/echarts.esm.min.mjs';

/**
 * ECharts as one file, for commands: without a bundler its six hundred modules take ten times as long to load as this.
 * Which of the two `#echarts` names is told by `imports` in package.json.
 */
export { echarts };
