#!/bin/bash
#
# The HTML report in a real browser: on a phone, on a desk, in the dark, as an e-mail shows it.
#
# page_check.html loads the pages and measures them; here is what the measures have to be. Each of
# them is also taken of a page that is broken on purpose, where it has to say so. Screenshots are
# left in $TEST_UNDECLARED_OUTPUTS_DIR: whoever changes the page looks at them.
#
# usage: report_page_test.sh NIGHTS INSTAR-BATCH PAGE-CHECK
set -euo pipefail

nights=$(realpath "$1")
batch=$(realpath "$2")
check=$(realpath "$3")

die() {
    echo "report_page_test: $*" >&2
    exit 1
}

if ! command -v chromium >/dev/null; then
    [[ ${CI-} != true ]] || die "chromium is not installed (packages.txt), and CI=true"
    echo "SKIP: chromium is not installed"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
shots=${TEST_UNDECLARED_OUTPUTS_DIR:-$work/shots}
mkdir -p "$shots"
export HOME=$work
cp "$check" check.html

# browse OPTION... ADDRESS: headless, offline, nothing kept.
browse() {
    timeout 120 chromium --headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage \
        --hide-scrollbars --disable-background-networking --disable-component-update \
        --disable-sync --no-first-run --host-resolver-rules='MAP * ~NOTFOUND' \
        --user-data-dir="$work/browser" "$@" 2>browser.log ||
        { tail -20 browser.log >&2 && die "chromium failed"; }
}

# measure FACTS OPTION... SPECIFICATION: runs page_check.html.
measure() {
    local facts=$1
    shift
    browse --allow-file-access-from-files --disable-web-security --virtual-time-budget=60000 \
        --dump-dom "${@:1:$#-1}" "file://$work/check.html?${*: -1}" >dom.html
    sed -n '/<pre id="facts">/,/<\/pre>/p' dom.html | sed 's/<[^>]*>//g' >"$facts"
    grep -q '^all done yes$' "$facts" || { cat "$facts" browser.log >&2 && die "no facts"; }
}

# fact FACTS NAME FACT: its value.
fact() {
    sed -n "s/^$2 $3 //p" "$1"
}

# is FACTS NAME FACT VALUE
is() {
    local value
    value=$(fact "$1" "$2" "$3")
    [[ $value == "$4" ]] || die "$2: $3 is '$value', not '$4'"
}

# is_at_least FACTS NAME FACT NUMBER: the value's first word.
is_at_least() {
    local value
    value=$(fact "$1" "$2" "$3")
    awk -v value="${value%% *}" -v least="$4" 'BEGIN { exit !(value + 0 >= least + 0) }' ||
        die "$2: $3 is '$value', less than $4"
}

"$nights" history h.db >/dev/null
"$nights" large l.db >/dev/null
"$batch" report --db h.db html=h.html
"$batch" report --db l.db html=l.html

echo "== bounded: 10,000 cases with 200 failures"
(($(stat -c %s l.html) < 600000)) || die "l.html has $(stat -c %s l.html) bytes"
(($(stat -c %s h.html) < 60000)) || die "h.html has $(stat -c %s h.html) bytes"

echo "== pages that are broken on purpose"
evil='<img src="https://evil.example/x.png"><script>document.title = "ran"</script>'
sed "s|<footer>|$evil<footer>|" h.html >active.html
sed 's|<meta http-equiv=[^>]*>||' active.html >loads.html
sed 's|<footer>|<div style="width:600px">wide</div><footer>|' h.html >wide.html
sed 's|<footer>|<p style="color:#bbb;background:#fff;font-size:8px">pale</p><footer>|' \
    h.html >pale.html
sed 's|<footer>|\xe2\x80\xae<a href="#nowhere">turned</a><footer>|' h.html >turned.html
sed 's|^#op-.*||' h.html >unfiltered.html

pages="phone,h.html,390,,as-is;desk,h.html,1100,,as-is;bare,h.html,390,,bare"
pages+=";map,h.html,390,op-map,as-is;info,h.html,390,op-info,as-is;all,h.html,390,all,as-is"
pages+=";fail,h.html,390,v-FAIL,as-is;dmg,h.html,390,f-dmg,as-is;large,l.html,390,,as-is"
pages+=";active,active.html,390,,as-is;loads,loads.html,390,,as-is;wide,wide.html,390,,as-is"
pages+=";pale,pale.html,390,,as-is;turned,turned.html,390,,as-is"
pages+=";unfiltered,unfiltered.html,390,op-map,as-is"
measure light.txt "$pages"
measure dark.txt --blink-settings=preferredColorScheme=0 \
    "dark,h.html,390,,as-is;darklarge,l.html,390,,as-is;darkpale,pale.html,390,,as-is"

echo "== on a phone, on a desk, in the dark, without any style"
for name in phone desk bare large; do
    is light.txt $name overflow 0
done
for name in phone desk large; do
    is light.txt $name wide 0
    is_at_least light.txt $name contrast 4.5
    is_at_least light.txt $name smallest 12
    is light.txt $name active 0
    is light.txt $name loads 0
    is light.txt $name hidden 0
    is light.txt $name headings 1
    is light.txt $name unnamed 0
    is light.txt $name dangling 0
    is light.txt $name dark false
done
for name in dark darklarge; do
    is dark.txt $name dark true
    is dark.txt $name overflow 0
    is_at_least dark.txt $name contrast 4.5
done
is light.txt bare active 0
is light.txt phone hostile true
is light.txt phone title "FAIL: nightly"
is light.txt phone bars 14
is light.txt large bars 3
is light.txt phone unfolded 5

echo "== filters by anchor"
is light.txt map shown-operations op-map
is light.txt info shown-operations op-info
is light.txt all listed "$(fact light.txt phone listed)"
is light.txt dmg listed 1
listed=$(($(fact light.txt map listed) + $(fact light.txt info listed)))
is light.txt phone listed "$listed"
is light.txt fail listed 5

echo "== the broken pages are found out"
is light.txt active active 3
is light.txt active title "FAIL: nightly" # the policy stopped the script that escaping did not
is light.txt loads title ran
is_at_least light.txt wide overflow 200
is_at_least light.txt wide wide 1
is light.txt pale smallest 8.0
! (is_at_least light.txt pale contrast 4.5) 2>/dev/null || die "pale text is not found out"
! (is_at_least dark.txt darkpale contrast 4.5) 2>/dev/null || die "nor is it in the dark"
is light.txt turned hidden 1
is light.txt turned dangling 1
is light.txt unfiltered shown-operations op-info+op-map

echo "== nothing is asked of the network"
browse --log-net-log="$work/net.json" --dump-dom "file://$work/h.html" >/dev/null
! grep -q evil.example net.json || die "the page asks for something"
browse --log-net-log="$work/net.json" --dump-dom "file://$work/loads.html" >/dev/null
grep -q evil.example net.json || die "a request is not found out"

# shot NAME PAGE WIDTH HEIGHT OPTION...: a picture of a frame in a window of its own.
shot() {
    printf '<!DOCTYPE html><body style="margin:0;background:#777"><iframe src="%s" width="%d" %s' \
        "$2" "$3" "height=\"$4\" style=\"border:0;display:block\"></iframe>" >frame.html
    browse --screenshot="$shots/$1.png" --window-size="$(($3 < 500 ? 500 : $3)),$4" \
        --virtual-time-budget=5000 "${@:5}" "file://$work/frame.html" >/dev/null
    (($(stat -c %s "$shots/$1.png") > 20000)) || die "$1.png shows nothing"
}

echo "== screenshots"
shot phone h.html 390 3000
shot phone-dark h.html 390 3000 --blink-settings=preferredColorScheme=0
shot desk h.html 1100 2000
shot large l.html 390 2000
cp h.html l.html "$shots"
echo "passed"
