-- blocks of numbers are handed out whole: the sequence itself caches none
alter sequence ids no cache;
