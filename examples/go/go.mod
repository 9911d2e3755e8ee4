module github.com/twire/twire/examples/go

go 1.19

require github.com/twire/twire/go v0.0.0

replace github.com/twire/twire/go => ../../go
