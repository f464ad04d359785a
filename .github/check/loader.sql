CREATE ROLE stitch LOGIN PASSWORD :'password';
