/** The one import of ssh2: it is CommonJS, and Node cannot see all its names. */
import ssh2 from 'ssh2';

export const { Client, utils } = ssh2;
