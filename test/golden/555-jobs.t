# Jobs and CronJobs
> job.yaml
| apiVersion: batch/v1
| kind: Job
| metadata: {name: pi}
| spec:
|   completions: 3
|   parallelism: 2
|   backoffLimit: 2
|   template:
|     spec:
|       restartPolicy: Never
|       containers: [{name: pi, image: "busybox:1.36", command: ["sleep", "3600"]}]
$ kubectl apply -f job.yaml
1|job.batch/pi created
@ ready
$ kubectl get jobs
1|NAME   STATUS    COMPLETIONS   DURATION   AGE
1|pi     Running   0/3           5s         5s
$ kubectl get jobs -o wide
1|NAME   STATUS    COMPLETIONS   DURATION   AGE   CONTAINERS   IMAGES         SELECTOR
1|pi     Running   0/3           7s         7s    pi           busybox:1.36   batch.kubernetes.io/controller-uid=86d5cd39-2d1c-4001-8074-eb6063f1b3a2
$ kubectl describe job pi
1|Name:             pi
1|Namespace:        default
1|Selector:         batch.kubernetes.io/controller-uid=86d5cd39-2d1c-4001-8074-eb6063f1b3a2
1|Labels:           batch.kubernetes.io/controller-uid=86d5cd39-2d1c-4001-8074-eb6063f1b3a2
1|                  batch.kubernetes.io/job-name=pi
1|                  controller-uid=86d5cd39-2d1c-4001-8074-eb6063f1b3a2
1|                  job-name=pi
1|Annotations:      <none>
1|Parallelism:      2
1|Completions:      3
1|Completion Mode:  NonIndexed
1|Suspend:          false
1|Backoff Limit:    2
1|Start Time:       Sun, 29 Nov 2026 16:11:09 +0000
1|Pods Statuses:    2 Active (2 Ready) / 0 Succeeded / 0 Failed
1|Pod Template:
1|  Labels:  batch.kubernetes.io/controller-uid=86d5cd39-2d1c-4001-8074-eb6063f1b3a2
1|           batch.kubernetes.io/job-name=pi
1|           controller-uid=86d5cd39-2d1c-4001-8074-eb6063f1b3a2
1|           job-name=pi
1|  Containers:
1|   pi:
1|    Image:      busybox:1.36
1|    Port:       <none>
1|    Host Port:  <none>
1|    Command:
1|      sleep
1|      3600
1|    Environment:   <none>
1|    Mounts:        <none>
1|  Volumes:         <none>
1|  Node-Selectors:  <none>
1|  Tolerations:     <none>
1|Events:
1|  Type    Reason            Age   From            Message
1|  ----    ------            ----  ----            -------
1|  Normal  SuccessfulCreate  10s   job-controller  Created pod: pi-n7nz6
1|  Normal  SuccessfulCreate  10s   job-controller  Created pod: pi-n55mg
$ kubectl get pods -l job-name=pi --no-headers | wc -l
1|2
$ kubectl get pods -l job-name=pi -o jsonpath='{.items[0].metadata.labels}{"\n"}'
1|{"batch.kubernetes.io/controller-uid":"86d5cd39-2d1c-4001-8074-eb6063f1b3a2","batch.kubernetes.io/job-name":"pi","controller-uid":"86d5cd39-2d1c-4001-8074-eb6063f1b3a2","job-name":"pi"}
$ kubectl get job pi -o yaml
1|apiVersion: batch/v1
1|kind: Job
1|metadata:
1|  annotations:
1|    kubectl.kubernetes.io/last-applied-configuration: |
1|      {"apiVersion":"batch/v1","kind":"Job","metadata":{"annotations":{},"name":"pi","namespace":"default"},"spec":{"backoffLimit":2,"completions":3,"parallelism":2,"template":{"spec":{"containers":[{"command":["sleep","3600"],"image":"busybox:1.36","name":"pi"}],"restartPolicy":"Never"}}}}
1|  creationTimestamp: "2026-11-29T16:11:09Z"
1|  generation: 1
1|  labels:
1|    batch.kubernetes.io/controller-uid: 86d5cd39-2d1c-4001-8074-eb6063f1b3a2
1|    batch.kubernetes.io/job-name: pi
1|    controller-uid: 86d5cd39-2d1c-4001-8074-eb6063f1b3a2
1|    job-name: pi
1|  name: pi
1|  namespace: default
1|  resourceVersion: "1839"
1|  uid: 86d5cd39-2d1c-4001-8074-eb6063f1b3a2
1|spec:
1|  backoffLimit: 2
1|  completionMode: NonIndexed
1|  completions: 3
1|  manualSelector: false
1|  parallelism: 2
1|  podReplacementPolicy: TerminatingOrFailed
1|  selector:
1|    matchLabels:
1|      batch.kubernetes.io/controller-uid: 86d5cd39-2d1c-4001-8074-eb6063f1b3a2
1|  suspend: false
1|  template:
1|    metadata:
1|      labels:
1|        batch.kubernetes.io/controller-uid: 86d5cd39-2d1c-4001-8074-eb6063f1b3a2
1|        batch.kubernetes.io/job-name: pi
1|        controller-uid: 86d5cd39-2d1c-4001-8074-eb6063f1b3a2
1|        job-name: pi
1|    spec:
1|      containers:
1|      - command:
1|        - sleep
1|        - "3600"
1|        image: busybox:1.36
1|        imagePullPolicy: IfNotPresent
1|        name: pi
1|        resources: {}
1|        terminationMessagePath: /dev/termination-log
1|        terminationMessagePolicy: File
1|      dnsPolicy: ClusterFirst
1|      restartPolicy: Never
1|      schedulerName: default-scheduler
1|      securityContext: {}
1|      terminationGracePeriodSeconds: 30
1|status:
1|  active: 2
1|  ready: 2
1|  startTime: "2026-11-29T16:11:09Z"
1|  terminating: 0
1|  uncountedTerminatedPods: {}
$ kubectl patch job pi -p '{"spec":{"completions":5}}'
2|The Job "pi" is invalid: spec.completions: Invalid value: 5: field is immutable
? 1
$ kubectl patch job pi -p '{"spec":{"parallelism":1}}'
1|job.batch/pi patched
@ sleep 1
$ kubectl patch job pi -p '{"spec":{"parallelism":-1}}'
2|The Job "pi" is invalid: spec.parallelism: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl patch job pi -p '{"spec":{"suspend":true}}'
1|job.batch/pi patched
@ sleep 1
$ kubectl get job pi
1|NAME   STATUS      COMPLETIONS   DURATION   AGE
1|pi     Suspended   0/3                      32s
$ kubectl get job pi -o jsonpath='{range .status.conditions[*]}{.type}={.status} {.reason} {.message}{"\n"}{end}'
1|Suspended=True JobSuspended Job suspended
$ kubectl patch job pi -p '{"spec":{"template":{"spec":{"containers":[{"name":"pi","image":"x"}]}}}}'
2|The Job "pi" is invalid: spec.template.spec: Invalid value: {"Volumes":null,"InitContainers":null,"Containers":[{"Name":"pi","Image":"x","Command":["sleep","3600"],"Args":null,"WorkingDir":"","Ports":null,"EnvFrom":null,"Env":null,"Resources":{"Limits":null,"Requests":null,"Claims":null},"ResizePolicy":null,"RestartPolicy":null,"RestartPolicyRules":null,"VolumeMounts":null,"VolumeDevices":null,"LivenessProbe":null,"ReadinessProbe":null,"StartupProbe":null,"Lifecycle":null,"TerminationMessagePath":"/dev/termination-log","TerminationMessagePolicy":"File","ImagePullPolicy":"IfNotPresent","SecurityContext":null,"Stdin":false,"StdinOnce":false,"TTY":false}],"EphemeralContainers":null,"RestartPolicy":"Never","TerminationGracePeriodSeconds":30,"ActiveDeadlineSeconds":null,"DNSPolicy":"ClusterFirst","NodeSelector":null,"ServiceAccountName":"","AutomountServiceAccountToken":null,"NodeName":"","SecurityContext":{"HostNetwork":false,"HostPID":false,"HostIPC":false,"ShareProcessNamespace":null,"HostUsers":null,"SELinuxOptions":null,"WindowsOptions":null,"RunAsUser":null,"RunAsGroup":null,"RunAsNonRoot":null,"SupplementalGroups":null,"SupplementalGroupsPolicy":null,"FSGroup":null,"FSGroupChangePolicy":null,"Sysctls":null,"SeccompProfile":null,"AppArmorProfile":null,"SELinuxChangePolicy":null},"ImagePullSecrets":null,"Hostname":"","Subdomain":"","SetHostnameAsFQDN":null,"Affinity":null,"SchedulerName":"default-scheduler","Tolerations":null,"HostAliases":null,"PriorityClassName":"","Priority":null,"PreemptionPolicy":null,"DNSConfig":null,"ReadinessGates":null,"RuntimeClassName":null,"Overhead":null,"EnableServiceLinks":null,"TopologySpreadConstraints":null,"OS":null,"SchedulingGates":null,"ResourceClaims":null,"Resources":null,"HostnameOverride":null,"SchedulingGroup":null}: field is immutable
? 1
$ kubectl scale job pi --replicas=2
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl rollout status job/pi
2|error: no status viewer has been implemented for Job.batch
? 1
$ kubectl wait --for=condition=complete job/pi --timeout=1s
2|error: timed out waiting for the condition on jobs/pi
? 1
$ kubectl set image job/pi pi=busybox:1.37
2|error: failed to patch image update to pod template: Job.batch "pi" is invalid: spec.template.spec: Invalid value: {"Volumes":null,"InitContainers":null,"Containers":[{"Name":"pi","Image":"busybox:1.37","Command":["sleep","3600"],"Args":null,"WorkingDir":"","Ports":null,"EnvFrom":null,"Env":null,"Resources":{"Limits":null,"Requests":null,"Claims":null},"ResizePolicy":null,"RestartPolicy":null,"RestartPolicyRules":null,"VolumeMounts":null,"VolumeDevices":null,"LivenessProbe":null,"ReadinessProbe":null,"StartupProbe":null,"Lifecycle":null,"TerminationMessagePath":"/dev/termination-log","TerminationMessagePolicy":"File","ImagePullPolicy":"IfNotPresent","SecurityContext":null,"Stdin":false,"StdinOnce":false,"TTY":false}],"EphemeralContainers":null,"RestartPolicy":"Never","TerminationGracePeriodSeconds":30,"ActiveDeadlineSeconds":null,"DNSPolicy":"ClusterFirst","NodeSelector":null,"ServiceAccountName":"","AutomountServiceAccountToken":null,"NodeName":"","SecurityContext":{"HostNetwork":false,"HostPID":false,"HostIPC":false,"ShareProcessNamespace":null,"HostUsers":null,"SELinuxOptions":null,"WindowsOptions":null,"RunAsUser":null,"RunAsGroup":null,"RunAsNonRoot":null,"SupplementalGroups":null,"SupplementalGroupsPolicy":null,"FSGroup":null,"FSGroupChangePolicy":null,"Sysctls":null,"SeccompProfile":null,"AppArmorProfile":null,"SELinuxChangePolicy":null},"ImagePullSecrets":null,"Hostname":"","Subdomain":"","SetHostnameAsFQDN":null,"Affinity":null,"SchedulerName":"default-scheduler","Tolerations":null,"HostAliases":null,"PriorityClassName":"","Priority":null,"PreemptionPolicy":null,"DNSConfig":null,"ReadinessGates":null,"RuntimeClassName":null,"Overhead":null,"EnableServiceLinks":null,"TopologySpreadConstraints":null,"OS":null,"SchedulingGates":null,"ResourceClaims":null,"Resources":null,"HostnameOverride":null,"SchedulingGroup":null}: field is immutable
? 1
$ kubectl delete job pi
1|job.batch "pi" deleted from default namespace
$ kubectl create job one --image=busybox:1.36 -- date
1|job.batch/one created
$ kubectl create job one --image=busybox:1.36 -- date
2|error: failed to create job: jobs.batch "one" already exists
? 1
$ kubectl create job two --from=cronjob/nope
2|Error from server (NotFound): cronjobs.batch "nope" not found
? 1
$ kubectl create job two --from=job/one
2|error: unknown object type *v1.Job
? 1
$ kubectl create job --image=x
2|error: exactly one NAME is required, got 0
2|See 'kubectl create job -h' for help and examples
? 1
$ kubectl create job two
2|error: either --image or --from must be specified
? 1
$ kubectl create job two --image=x --from=cronjob/y
2|error: either --image or --from must be specified
? 1
$ kubectl create job two --image=busybox --dry-run=client -o yaml
1|apiVersion: batch/v1
1|kind: Job
1|metadata:
1|  name: two
1|spec:
1|  template:
1|    metadata: {}
1|    spec:
1|      containers:
1|      - image: busybox
1|        name: two
1|        resources: {}
1|      restartPolicy: Never
1|status: {}
$ kubectl create cronjob cj --image=busybox:1.36 --schedule="*/5 * * * *" --restart=OnFailure -- date
1|cronjob.batch/cj created
$ kubectl get cronjob
1|NAME   SCHEDULE      TIMEZONE   SUSPEND   ACTIVE   LAST SCHEDULE   AGE
1|cj     */5 * * * *   <none>     False     0        <none>          1s
$ kubectl get cj -o wide
1|NAME   SCHEDULE      TIMEZONE   SUSPEND   ACTIVE   LAST SCHEDULE   AGE   CONTAINERS   IMAGES         SELECTOR
1|cj     */5 * * * *   <none>     False     0        <none>          3s    cj           busybox:1.36   <none>
$ kubectl describe cronjob cj
1|Name:                          cj
1|Namespace:                     default
1|Labels:                        <none>
1|Annotations:                   <none>
1|Schedule:                      */5 * * * *
1|Concurrency Policy:            Allow
1|Suspend:                       False
1|Time Zone:                     <unset>
1|Successful Job History Limit:  3
1|Failed Job History Limit:      1
1|Starting Deadline Seconds:     <unset>
1|Selector:                      <unset>
1|Parallelism:                   <unset>
1|Completions:                   <unset>
1|Pod Template:
1|  Labels:  <none>
1|  Containers:
1|   cj:
1|    Image:      busybox:1.36
1|    Port:       <none>
1|    Host Port:  <none>
1|    Command:
1|      date
1|    Environment:     <none>
1|    Mounts:          <none>
1|  Volumes:           <none>
1|  Node-Selectors:    <none>
1|  Tolerations:       <none>
1|Last Schedule Time:  <unset>
1|Active Jobs:         <none>
1|Events:              <none>
$ kubectl create job manual --from=cronjob/cj
1|job.batch/manual created
$ kubectl get job manual -o jsonpath='{.metadata.annotations} {.metadata.ownerReferences[0].kind} {.spec.template.spec.restartPolicy}{"\n"}'
1|{"cronjob.kubernetes.io/instantiate":"manual"} CronJob OnFailure
$ kubectl get cronjob cj -o yaml
1|apiVersion: batch/v1
1|kind: CronJob
1|metadata:
1|  creationTimestamp: "2026-11-29T16:12:11Z"
1|  generation: 1
1|  name: cj
1|  namespace: default
1|  resourceVersion: "1905"
1|  uid: 97c6fb7f-5022-479d-a632-b87358b1519a
1|spec:
1|  concurrencyPolicy: Allow
1|  failedJobsHistoryLimit: 1
1|  jobTemplate:
1|    metadata:
1|      name: cj
1|    spec:
1|      template:
1|        metadata: {}
1|        spec:
1|          containers:
1|          - command:
1|            - date
1|            image: busybox:1.36
1|            imagePullPolicy: IfNotPresent
1|            name: cj
1|            resources: {}
1|            terminationMessagePath: /dev/termination-log
1|            terminationMessagePolicy: File
1|          dnsPolicy: ClusterFirst
1|          restartPolicy: OnFailure
1|          schedulerName: default-scheduler
1|          securityContext: {}
1|          terminationGracePeriodSeconds: 30
1|  schedule: '*/5 * * * *'
1|  successfulJobsHistoryLimit: 3
1|  suspend: false
1|status: {}
$ kubectl patch cronjob cj -p '{"spec":{"suspend":true}}'
1|cronjob.batch/cj patched
$ kubectl get cronjob cj
1|NAME   SCHEDULE      TIMEZONE   SUSPEND   ACTIVE   LAST SCHEDULE   AGE
1|cj     */5 * * * *   <none>     True      0        <none>          10s
$ kubectl patch cronjob cj -p '{"spec":{"schedule":"61 * * * *"}}'
2|The CronJob "cj" is invalid: spec.schedule: Invalid value: "61 * * * *": end of range (61) above maximum (59): 61
? 1
$ kubectl patch cronjob cj -p '{"spec":{"schedule":"@every 1x"}}'
2|The CronJob "cj" is invalid: spec.schedule: Invalid value: "@every 1x": failed to parse duration @every 1x: time: unknown unit "x" in duration "1x"
? 1
$ kubectl patch cronjob cj -p '{"spec":{"schedule":"@hourly"}}'
1|cronjob.batch/cj patched
$ kubectl patch cronjob cj -p '{"spec":{"timeZone":"Nowhere/None"}}'
2|The CronJob "cj" is invalid: spec.timeZone: Invalid value: "Nowhere/None": unknown time zone Nowhere/None
? 1
$ kubectl patch cronjob cj -p '{"spec":{"concurrencyPolicy":"Never"}}'
2|The CronJob "cj" is invalid: spec.concurrencyPolicy: Unsupported value: "Never": supported values: "Allow", "Forbid", "Replace"
? 1
$ kubectl patch cronjob cj -p '{"spec":{"schedule":"TZ=UTC * * * * *"}}'
2|The CronJob "cj" is invalid: spec.schedule: Invalid value: "TZ=UTC * * * * *": cannot use TZ or CRON_TZ in schedule, use timeZone field instead
? 1
$ kubectl patch cronjob cj -p '{"spec":{"successfulJobsHistoryLimit":-1,"startingDeadlineSeconds":-1}}'
2|The CronJob "cj" is invalid: 
2|* spec.startingDeadlineSeconds: Invalid value: -1: must be greater than or equal to 0
2|* spec.successfulJobsHistoryLimit: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl create cronjob cj2 --image=busybox:1.36
2|error: required flag(s) "schedule" not set
? 1
$ kubectl create cronjob cj2 --schedule="* * * * *"
2|error: required flag(s) "image" not set
? 1
$ kubectl create cronjob cj2 --image=busybox --schedule="bad"
2|error: failed to create cronjob: CronJob.batch "cj2" is invalid: spec.schedule: Invalid value: "bad": expected exactly 5 fields, found 1: [bad]
? 1
$ kubectl create cronjob cj2 --image=busybox --schedule="* * * * *" --restart=Always
2|error: failed to create cronjob: CronJob.batch "cj2" is invalid: spec.jobTemplate.spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"
? 1
$ kubectl create cronjob cj2 --image=busybox --schedule="* * * * *" --dry-run=server
1|cronjob.batch/cj2 created (server dry run)
$ kubectl create cronjob a-cron-job-with-a-name-that-is-longer-than-fifty-two-characters --image=busybox --schedule="* * * * *"
2|error: failed to create cronjob: CronJob.batch "a-cron-job-with-a-name-that-is-longer-than-fifty-two-characters" is invalid: metadata.name: Invalid value: "a-cron-job-with-a-name-that-is-longer-than-fifty-two-characters": must be no more than 52 characters
? 1
$ kubectl apply -f - <<< '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"bad"},"spec":{"completions":-1,"parallelism":-1,"backoffLimit":-1,"activeDeadlineSeconds":-1,"ttlSecondsAfterFinished":-1,"template":{"spec":{"restartPolicy":"Always","containers":[{"name":"a","image":"x"}]}}}}'
2|The Job "bad" is invalid: 
2|* spec.parallelism: Invalid value: -1: must be greater than or equal to 0
2|* spec.completions: Invalid value: -1: must be greater than or equal to 0
2|* spec.activeDeadlineSeconds: Invalid value: -1: must be greater than or equal to 0
2|* spec.backoffLimit: Invalid value: -1: must be greater than or equal to 0
2|* spec.ttlSecondsAfterFinished: Invalid value: -1: must be greater than or equal to 0
2|* spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"bad"},"spec":{"completionMode":"Indexed","template":{"spec":{"restartPolicy":"Never","containers":[{"name":"a","image":"x"}]}}}}'
1|job.batch/bad created
$ kubectl apply -f - <<< '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"bad"},"spec":{"completionMode":"Odd","selector":{"matchLabels":{"a":"b"}},"template":{"spec":{"restartPolicy":"Never","containers":[{"name":"a","image":"x"}]}}}}'
2|The Job "bad" is invalid: 
2|* spec.selector: Invalid value: {"matchLabels":{"a":"b","batch.kubernetes.io/controller-uid":"09de1080-d034-48a5-8d18-350b1eb0d3ff"}}: `selector` not auto-generated
2|* spec.completionMode: Unsupported value: "Odd": supported values: "NonIndexed", "Indexed"
2|* spec.template.metadata.labels: Invalid value: {"batch.kubernetes.io/controller-uid":"09de1080-d034-48a5-8d18-350b1eb0d3ff","batch.kubernetes.io/job-name":"bad","controller-uid":"09de1080-d034-48a5-8d18-350b1eb0d3ff","job-name":"bad"}: `selector` does not match template `labels`
2|* spec.selector: Invalid value: {"matchLabels":{"a":"b","batch.kubernetes.io/controller-uid":"09de1080-d034-48a5-8d18-350b1eb0d3ff"}}: field is immutable
2|* spec.completionMode: Invalid value: "Odd": field is immutable
? 1
$ kubectl apply -f - <<< '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"idx"},"spec":{"completionMode":"Indexed","completions":2,"parallelism":2,"template":{"spec":{"restartPolicy":"Never","containers":[{"name":"a","image":"busybox:1.36","command":["sleep","1000"]}]}}}}'
1|job.batch/idx created
@ ready
$ kubectl get pods -l job-name=idx -o jsonpath='{range .items[*]}{.metadata.annotations.batch\.kubernetes\.io/job-completion-index} {.spec.hostname}{"\n"}{end}' | sort
1|0 idx-0
1|1 idx-1
$ kubectl get pods -l job-name=idx -o jsonpath='{.items[0].spec.containers[0].env}{"\n"}'
1|[{"name":"JOB_COMPLETION_INDEX","valueFrom":{"fieldRef":{"apiVersion":"v1","fieldPath":"metadata.labels['batch.kubernetes.io/job-completion-index']"}}}]
$ kubectl delete job --all --cascade=foreground
1|job.batch "bad" deleted from default namespace
1|job.batch "idx" deleted from default namespace
1|job.batch "manual" deleted from default namespace
1|job.batch "one" deleted from default namespace
$ kubectl delete cronjob --all
1|cronjob.batch "cj" deleted from default namespace
