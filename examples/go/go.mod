module twire.example/examples/go

go 1.19

require twire.example/go v0.0.0

replace twire.example/go => ../../go
