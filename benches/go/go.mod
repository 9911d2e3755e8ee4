module twire.example/benches/go

go 1.22

require (
	github.com/twilio/twilio-go v1.30.9
	twire.example/go v0.0.0
)

require (
	github.com/golang/mock v1.6.0 // indirect
	github.com/pkg/errors v0.9.1 // indirect
)

replace twire.example/go => ../../go
