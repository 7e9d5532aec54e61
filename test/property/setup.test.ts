// The same random inputs in every run here too.
import '../unit/setup.test';
