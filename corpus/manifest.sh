# shellcheck shell=bash
# manifest_of: reads names of files from standard input and prints the manifest's line for each:
# SHA-256 of the content, fingerprint of the allocation (vmm/allocation.h), bytes, name; by tabs.
manifest_of() {
    local names
    mapfile -t names
    paste <(sha256sum -- "${names[@]}" | cut -c1-64) \
        <("${tools:?}/allocation_list" "${names[@]}" | cut -c1-64) \
        <(stat -c %s -- "${names[@]}") \
        <(printf '%s\n' "${names[@]}")
}
