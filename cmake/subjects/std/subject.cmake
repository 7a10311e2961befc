# SPDX-License-Identifier: MIT
set(SUBJECT_NAME "standard library")
