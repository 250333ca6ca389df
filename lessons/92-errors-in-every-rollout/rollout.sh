kubectl rollout restart deployment web
kubectl exec client -- sh -c '
  for i in $(seq 200); do
    curl -s -m 1 -o /dev/null http://web/hostname || echo "failed: curl says $?"
    sleep 0.05
  done' | sort | uniq -c
