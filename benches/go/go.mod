module github.com/twire/twire/benches/go

go 1.22

require (
	github.com/twilio/twilio-go v1.30.9
	github.com/twire/twire/go v0.0.0
)

require (
	github.com/golang/mock v1.6.0 // indirect
	github.com/pkg/errors v0.9.1 // indirect
)

replace github.com/twire/twire/go => ../../go
