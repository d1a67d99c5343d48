#!/bin/sh
# run_dict_check.sh DICT_CHECK DICTIONARY: the body of every <target>_dict_test.
exec "$1" "$2"
