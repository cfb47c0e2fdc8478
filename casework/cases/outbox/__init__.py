"""What leaves a case: letters by mail and post, alerts, and files, each shown only to those who may see the case."""
