# shellcheck shell=bash
# Sourced by slurm_night_test.sh inside namespaces of its own: a real Slurm cluster of one node,
# with all its files in one folder.
#
# Namespaces instead of care: the daemons cannot meet another cluster's ports (own network), write a
# name into the machine's /etc/hosts (own mounts), or outlive the test (own process ids: when the
# first process ends, the kernel kills the rest, however it ended).

# slurm.conf's way of asking: resolving names needs an address that is not the loopback's, because
# glibc asks for addresses of configured families only.
slurm_network() {
    ip link set lo up
    ip link add node0 type veth peer name node0peer
    ip addr add 192.0.2.1/24 dev node0
    ip link set node0 up
    ip link set node0peer up
    hostname node0
    { cat /etc/hosts && echo "192.0.2.1 node0"; } >"$1/hosts"
    mount --bind "$1/hosts" /etc/hosts
}

# slurm_configure FOLDER CPUS
slurm_configure() {
    local folder=$1
    mkdir -p "$folder"/{spool,state,munge}
    chmod 755 "$folder" "$folder/munge"
    (umask 077 && head -c 1024 /dev/urandom >"$folder/munge/key")
    # Version 22.05 loads a plugin for control groups although nothing here uses one: a folder will
    # do, and the machine's own are out of reach.
    [[ ! -d /sys/fs/cgroup ]] || mount -t tmpfs none /sys/fs/cgroup
    mkdir -p "$folder/cgroup/freezer"
    printf '%s\n' CgroupPlugin=cgroup/v1 CgroupMountpoint="$folder/cgroup" >"$folder/cgroup.conf"
    cat >"$folder/slurm.conf" <<END
ClusterName=instar
SlurmctldHost=node0(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$folder/munge/socket
CredType=cred/munge
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SwitchType=switch/none
MpiDefault=none
ReturnToService=2
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd.log
SlurmdParameters=config_overrides
KillWait=20
SchedulerParameters=defer,batch_sched_delay=0,sched_interval=1,sched_min_interval=0
NodeName=node0 NodeAddr=127.0.0.1 CPUs=$2 RealMemory=1000
PartitionName=ci Default=YES Nodes=node0
END
    export SLURM_CONF=$folder/slurm.conf
}

# slurm_start FOLDER: the three daemons; false when the node is not idle within 20 seconds.
slurm_start() {
    local folder=$1 i
    munged --key-file="$folder/munge/key" --socket="$folder/munge/socket" \
        --pid-file="$folder/munge/pid" --log-file="$folder/munge/log" \
        --seed-file="$folder/munge/seed" && slurmctld && slurmd -N node0 || return 1
    for ((i = 0; i < 200; i++)); do
        [[ $(sinfo --noheader --format=%T 2>/dev/null) != idle ]] || return 0
        sleep 0.1
    done
    tail -n 20 "$folder"/*.log >&2
    return 1
}
