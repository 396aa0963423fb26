import { imaginaryReport } from './imaginaryCouncil.ts';

/** Made-up reports of one council, one for each framework, oldest first. */
export const imaginaryReports = {
  sif: imaginaryReport('e-sif', 'sif', '2015-07-06', '2015-09-15', 'RRRRR'),
  ilacs2019: imaginaryReport('e-2019', 'ilacs-2018', '2019-11-18', '2020-01-09', 'RRRRR'),
  ilacs2024: imaginaryReport('e-2024', 'ilacs-2023', '2024-02-26', '2024-05-16', 'IRRRI'),
  ilacs2026: imaginaryReport('e-2026', 'ilacs-2026', '2026-06-08', '2026-08-03', '-IIGR'),
};
