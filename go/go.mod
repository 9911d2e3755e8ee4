module twire.example/go

go 1.19
